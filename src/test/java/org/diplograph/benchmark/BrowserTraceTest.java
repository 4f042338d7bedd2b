package org.diplograph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.diplograph.benchmark.BrowserTrace.Span;
import org.junit.jupiter.api.Test;

class BrowserTraceTest {
    private static String event(String name, int start, int length, int processor) {
        return "{\"ph\":\"X\",\"pid\":1,\"tid\":2,\"name\":\"%s\",\"ts\":%d,\"dur\":%d,\"tdur\":%d}"
                .formatted(name, start * 1_000, length * 1_000, processor * 1_000);
    }

    private static BrowserTrace trace(String... events) {
        String json = "{\"traceEvents\":[" + String.join(",", events) + "]}";
        return BrowserTrace.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFrameCountsTheHandlersBeforeItAndAllItsCallbacksOnce() {
        BrowserTrace trace =
                trace(
                        event("RunTask", 0, 5, 4),
                        event("EventDispatch", 1, 3, 2),
                        event("FunctionCall", 2, 1, 1),
                        event("RunTask", 10, 20, 9),
                        event("FireAnimationFrame", 11, 4, 3),
                        event("FunctionCall", 12, 2, 2),
                        event("FireAnimationFrame", 16, 1, 1),
                        event("RunTask", 40, 10, 5),
                        event("FireAnimationFrame", 41, 2, 2));

        assertThat(trace.scriptPerFrame())
                .extracting(Span::length, Span::processor)
                .containsExactly(tuple(8.0, 6.0), tuple(2.0, 2.0));
    }

    @Test
    void tasksBeforeTheFirstPaintAreNotCounted() {
        BrowserTrace trace =
                trace(
                        event("RunTask", 0, 300, 200),
                        event("FunctionCall", 1, 200, 150),
                        event("firstContentfulPaint", 350, 0, 0),
                        event("RunTask", 400, 60, 50),
                        event("RunTask", 500, 250, 90));

        assertThat(trace.tasksLongerThan(50)).extracting(Span::length).containsExactly(60.0, 250.0);
        assertThat(trace.tasksLongerThan(200)).extracting(Span::processor).containsExactly(90.0);
    }
}
