/** First steps of a colleague, and the officer's page of the statement of confidentiality. */
package org.oslonac.web.onboarding;
