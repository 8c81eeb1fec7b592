/**
 * Medical help, anonymous testing and psychological help. It hangs its facts on the appointments and cases of core,
 * through core's published interfaces, and never meets the legal module.
 */
package org.oslonac.health;
