// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.concurrent.ExecutionException;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentActionResult;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentManager;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Puts new versions of an application into the running server, through its management interface. */
public final class Redeployment implements AutoCloseable {
    private final ServerDeploymentManager manager;

    public Redeployment() {
        try {
            manager = ServerDeploymentManager.Factory.create(
                    InetAddress.getLoopbackAddress(), PortalServer.ofThisRun().managementPort());
        } catch (RuntimeException e) {
            throw new IllegalStateException("no management interface", e);
        }
    }

    /** The first version. */
    public void deploy(WebArchive archive) {
        try (InputStream content = archive.as(ZipExporter.class).exportAsInputStream()) {
            run(manager.newDeploymentPlan()
                    .add(archive.getName(), content)
                    .andDeploy()
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another version in the place of the one before. */
    public void replace(WebArchive archive) {
        try (InputStream content = archive.as(ZipExporter.class).exportAsInputStream()) {
            run(manager.newDeploymentPlan().replace(archive.getName(), content).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void undeploy(WebArchive archive) {
        run(manager.newDeploymentPlan()
                .undeploy(archive.getName())
                .andRemoveUndeployed()
                .build());
    }

    private void run(org.jboss.as.controller.client.helpers.standalone.DeploymentPlan plan) {
        try {
            var result = manager.execute(plan).get();
            for (var action : plan.getDeploymentActions()) {
                ServerDeploymentActionResult outcome = result.getDeploymentActionResult(action.getId());
                if (outcome.getDeploymentException() != null) {
                    throw new AssertionError("the server refused it", outcome.getDeploymentException());
                }
            }
        } catch (ExecutionException e) {
            throw new AssertionError("the server did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            manager.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
