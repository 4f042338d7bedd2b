package org.diplograph.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the main thread of a page did, from a trace of Chromium (the one the developer tools show).
 */
final class BrowserTrace {
    static final List<String> CATEGORIES =
            List.of(
                    "devtools.timeline",
                    "disabled-by-default-devtools.timeline",
                    "loading",
                    "toplevel");

    private static final String FRAME = "FireAnimationFrame";
    private static final Set<String> SCRIPT =
            Set.of(
                    FRAME,
                    "FunctionCall",
                    "EventDispatch",
                    "TimerFire",
                    "EvaluateScript",
                    "RunMicrotasks",
                    "FireIdleCallback",
                    "v8.callFunction");
    private static final Set<String> TASK = Set.of("RunTask", "ThreadControllerImpl::RunTask");

    /** Something the thread did: from and to in milliseconds, and the processor's part of it. */
    record Span(String name, double start, double end, double processor) {
        double length() {
            return end - start;
        }
    }

    private final List<Span> spans;
    private final double firstPaint;

    private BrowserTrace(List<Span> spans, double firstPaint) {
        this.spans = spans;
        this.firstPaint = firstPaint;
    }

    static BrowserTrace read(byte[] json) {
        Map<String, List<Span>> byThread = new HashMap<>();
        Map<String, Double> paints = new HashMap<>();
        for (JsonNode event : JsonMapper.shared().readTree(json).path("traceEvents")) {
            String thread = event.path("pid").asString() + "/" + event.path("tid").asString();
            String name = event.path("name").asString();
            double start = event.path("ts").asDouble() / 1_000;
            if (name.equals("firstContentfulPaint")) {
                paints.putIfAbsent(thread, start);
            }
            if (event.path("ph").asString().equals("X")
                    && (SCRIPT.contains(name) || TASK.contains(name))) {
                double length = event.path("dur").asDouble() / 1_000;
                double processor =
                        event.has("tdur") ? event.path("tdur").asDouble() / 1_000 : length;
                byThread.computeIfAbsent(thread, absent -> new ArrayList<>())
                        .add(new Span(name, start, start + length, processor));
            }
        }
        String page =
                byThread.entrySet().stream()
                        .max(Comparator.comparingLong(entry -> scripts(entry.getValue())))
                        .orElseThrow(() -> new IllegalStateException("the trace is empty"))
                        .getKey();
        List<Span> spans = byThread.get(page);
        spans.sort(
                Comparator.comparingDouble(Span::start)
                        .thenComparing(Span::end, Comparator.reverseOrder()));
        return new BrowserTrace(spans, paints.getOrDefault(page, 0.0));
    }

    private static long scripts(List<Span> spans) {
        return spans.stream().filter(span -> SCRIPT.contains(span.name())).count();
    }

    /** Tasks after the first paint that kept the page from answering for longer than so many ms. */
    List<Span> tasksLongerThan(double milliseconds) {
        return spans.stream()
                .filter(span -> TASK.contains(span.name()))
                .filter(span -> span.start() >= firstPaint && span.length() > milliseconds)
                .toList();
    }

    /**
     * Script in each frame: what ran from the end of the task of one frame to the end of that of
     * the next, handlers of events included. One task makes a frame, with all its callbacks.
     */
    List<Span> scriptPerFrame() {
        List<Span> frames = new ArrayList<>();
        double script = 0;
        double processor = 0;
        double covered = 0;
        double taskEnd = 0;
        boolean frame = false;
        for (Span span : spans) {
            if (TASK.contains(span.name())) {
                if (span.start() >= taskEnd) {
                    if (frame) {
                        frames.add(new Span(FRAME, 0, script, processor));
                        script = 0;
                        processor = 0;
                        frame = false;
                    }
                    taskEnd = span.end();
                }
                continue;
            }
            frame |= span.name().equals(FRAME);
            if (span.start() >= covered) {
                covered = span.end();
                script += span.length();
                processor += span.processor();
            }
        }
        if (frame) {
            frames.add(new Span(FRAME, 0, script, processor));
        }
        return frames;
    }
}
