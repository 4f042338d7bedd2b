package org.diplograph;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.diplograph.actor.Gazetteer;
import org.diplograph.article.ArticleFolder;
import org.diplograph.article.ArticleReader;
import org.diplograph.cli.EvaluateCommand;
import org.diplograph.cli.ExtractCommand;
import org.diplograph.cli.ExtractOptions;
import org.diplograph.cli.Messages;
import org.diplograph.cli.ServeCommand;
import org.diplograph.cli.ServeOptions;
import org.diplograph.cli.UsageException;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.diplograph.extraction.RuleBasedExtractor;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The program: without arguments, or with {@code serve}, the web server; else one of the commands.
 */
@SpringBootApplication
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("css/diplograph.css")
public class Application implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;

    /** Exits with 2 when it was called with something it cannot use. */
    public static void main(String[] arguments) {
        Messages messages = Messages.ofSystem();
        List<String> given = Arrays.asList(arguments);
        String command =
                given.isEmpty() || given.getFirst().startsWith("--") ? "serve" : given.getFirst();
        List<String> rest =
                given.isEmpty() || given.getFirst().startsWith("--")
                        ? given
                        : given.subList(1, given.size());
        try {
            switch (command) {
                case "serve" -> serve(ServeOptions.parse(rest, messages), messages);
                case "extract" -> extract(ExtractOptions.parse(rest, messages), messages);
                case "evaluate" -> evaluate(EvaluateCommand.parse(rest, messages), messages);
                default ->
                        throw new UsageException(
                                messages.text("unknownCommand", command)
                                        + "\n"
                                        + messages.text("usage"));
            }
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void extract(ExtractOptions options, Messages messages) {
        new ExtractCommand(articles(), RuleBasedExtractor.create(), messages, System.err)
                .run(options);
    }

    private static void evaluate(Path folder, Messages messages) {
        new EvaluateCommand(
                        articles(), RuleBasedExtractor.create(), messages, System.out, System.err)
                .run(folder);
    }

    private static ArticleFolder articles() {
        return new ArticleFolder(ArticleReader.create());
    }

    private static void serve(ServeOptions options, Messages messages) {
        Gazetteer gazetteer = Gazetteer.load();
        Dossier dossier = new ServeCommand(gazetteer, messages, System.err).open(options);
        new SpringApplicationBuilder(Application.class)
                .initializers(
                        context -> openIn((GenericApplicationContext) context, dossier, gazetteer))
                .run("--server.port=" + options.port(), "--server.address=" + options.host());
    }

    private static void openIn(
            GenericApplicationContext context, Dossier dossier, Gazetteer gazetteer) {
        context.registerBean(Gazetteer.class, () -> gazetteer);
        context.registerBean(DossierService.class, () -> new DossierService(dossier));
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "icons/favicon.svg");
    }
}
