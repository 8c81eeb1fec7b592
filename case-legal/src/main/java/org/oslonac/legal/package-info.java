/**
 * Courts and compensation: criminal proceedings in which the client is injured party and witness, and the lawsuits for
 * damages that follow. It hangs its facts on the appointments and cases of core, through core's published interfaces,
 * and never meets the health module.
 */
package org.oslonac.legal;
