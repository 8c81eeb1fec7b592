package org.oslonac.testing.server;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian where the tests run and that no test class brings a deployment of its own. */
public final class HouseExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, HouseContainer.class)
                .service(DeploymentScenarioGenerator.class, Deployments.Same.class);
    }
}
