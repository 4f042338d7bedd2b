package org.diplograph.benchmark;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.diplograph.actor.Gazetteer;
import org.diplograph.article.Article;
import org.diplograph.article.ArticleImport;
import org.diplograph.article.ArticleReader;
import org.diplograph.extraction.RuleBasedExtractor;
import org.diplograph.extraction.mention.MentionFinder;
import org.diplograph.extraction.mention.MentionedActors;
import org.diplograph.extraction.relation.RelationFinder;
import org.diplograph.extraction.token.AnnotatedArticle;
import org.diplograph.extraction.token.TextAnnotator;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of a file to facts, and each stage alone; one operation is every article once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 5)
@Measurement(iterations = 5, time = 3)
public class ExtractionBenchmark {
    /** The time that the processor spent on a thread, whatever else the machine does. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {
        public long nanoseconds;
        public long rounds;

        private static long now() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private void measure(Runnable round) {
            long start = now();
            round.run();
            nanoseconds += now() - start;
            rounds++;
        }
    }

    private record Mentioned(AnnotatedArticle article, MentionedActors actors) {}

    private final ArticleReader reader = ArticleReader.create();
    private final RuleBasedExtractor extractor = RuleBasedExtractor.create();
    private final TextAnnotator annotator = TextAnnotator.create();
    private final MentionFinder mentions = new MentionFinder(Gazetteer.load());
    private final RelationFinder relations = new RelationFinder();

    private final List<ArticleBytes> files = ArticleBytes.all();
    private final List<Article> articles = files.stream().map(this::read).toList();
    private final List<AnnotatedArticle> annotated =
            articles.stream().map(annotator::annotate).toList();
    private final List<Mentioned> mentioned =
            annotated.stream().map(a -> new Mentioned(a, mentions.find(a))).toList();

    private Article read(ArticleBytes file) {
        return switch (reader.read(file.file(), file.content())) {
            case ArticleImport.Imported(Article article) -> article;
            case ArticleImport.Rejected rejected ->
                    throw new IllegalStateException(rejected.toString());
        };
    }

    @Benchmark
    public void everything(Blackhole hole, Processor processor) {
        processor.measure(() -> files.forEach(file -> hole.consume(extractor.extract(read(file)))));
    }

    @Benchmark
    public void reading(Blackhole hole, Processor processor) {
        processor.measure(() -> files.forEach(file -> hole.consume(read(file))));
    }

    @Benchmark
    public void words(Blackhole hole, Processor processor) {
        processor.measure(
                () -> articles.forEach(article -> hole.consume(annotator.annotate(article))));
    }

    @Benchmark
    public void mentions(Blackhole hole, Processor processor) {
        processor.measure(() -> annotated.forEach(article -> hole.consume(mentions.find(article))));
    }

    @Benchmark
    public void relations(Blackhole hole, Processor processor) {
        processor.measure(
                () ->
                        mentioned.forEach(
                                m -> hole.consume(relations.find(m.article(), m.actors()))));
    }
}
