package org.learningassurance.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several people do something at the same moment, each in a thread of their own. */
public final class AtOnce {

    private static final int SECONDS = 300;

    private AtOnce() {}

    /** What each of them got, in the order given; the first failure of any is thrown. */
    public static <T> List<T> all(List<Callable<T>> doings) throws Exception {
        CyclicBarrier together = new CyclicBarrier(doings.size());
        ExecutorService people = Executors.newFixedThreadPool(doings.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> doing : doings) {
                running.add(people.submit(() -> {
                    together.await(SECONDS, TimeUnit.SECONDS);
                    return doing.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get(SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}
