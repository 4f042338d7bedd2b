package org.diplograph.ui.network;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.diplograph.analysis.Computations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Computes measures for all visitors beside the pages: two at a time, sixteen waiting. */
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {
    private static final int AT_A_TIME = 2;
    private static final int WAITING = 16;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService measureExecutor() {
        return new ThreadPoolExecutor(
                AT_A_TIME,
                AT_A_TIME,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("measure-", 1).factory());
    }

    @Bean
    Computations computations(ExecutorService measureExecutor) {
        return new Computations(measureExecutor, LONGEST, System::nanoTime);
    }
}
