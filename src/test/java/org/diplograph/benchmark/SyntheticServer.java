package org.diplograph.benchmark;

import java.util.Map;
import org.diplograph.Application;
import org.diplograph.actor.Gazetteer;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole web application, on a dossier that was not read from files. */
final class SyntheticServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    /**
     * @param port to listen on at 127.0.0.1, 0 for any that is free
     */
    SyntheticServer(Dossier dossier, int port) {
        context =
                new SpringApplicationBuilder(Application.class)
                        .properties(Map.of("vaadin.productionMode", "true"))
                        .initializers(started -> open((GenericApplicationContext) started, dossier))
                        .run("--server.address=127.0.0.1", "--server.port=" + port);
    }

    private static void open(GenericApplicationContext context, Dossier dossier) {
        context.registerBean(Gazetteer.class, Gazetteer::load);
        context.registerBean(DossierService.class, () -> new DossierService(dossier));
    }

    String address() {
        return "http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort()
                + "/";
    }

    @Override
    public void close() {
        context.close();
    }
}
