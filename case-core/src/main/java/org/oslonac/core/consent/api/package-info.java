/**
 * What other features ask of the consent register: whether she agreed, and to write down what left the house with her
 * consent.
 */
package org.oslonac.core.consent.api;
