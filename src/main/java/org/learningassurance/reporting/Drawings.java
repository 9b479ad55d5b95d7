package org.learningassurance.reporting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.learningassurance.reporting.StillBeingDrawn.Far;
import org.learningassurance.shared.Actor;
import org.slf4j.MDC;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Draws papers beside the request that asks for them. Most are drawn while the request waits, and forgotten. What takes longer goes on
 * being drawn, is asked for again, and is then kept for a while as it stood when it was drawn; it says itself when that was. The same that
 * is asked for twice is drawn once. Each node draws and keeps for itself.
 */
@Service
public class Drawings implements DisposableBean {

    private static final int AT_ONCE = 2;
    private static final int MOST = 100;

    private final ExecutorService drawers = Executors.newFixedThreadPool(AT_ONCE, Drawings::drawer);
    private final Cache<Asked, Drawing> drawings;
    private final ReportSettings settings;

    /** Nobody is shown what somebody with other rights has asked for. */
    private record Asked(Class<?> type, String which, Actor by) {}

    private static final class Drawing {
        private final CompletableFuture<Object> drawn = new CompletableFuture<>();
        private volatile Far far = Far.WAITING;
        private volatile boolean late;
    }

    Drawings(ReportSettings settings, Clock clock) {
        this.settings = settings;
        this.drawings = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(settings.keptFor())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * A paper, as soon as it is drawn.
     *
     * @param which tells it from others of its type
     * @throws StillBeingDrawn when it takes longer than people should wait for a page
     */
    public <P> P of(Class<P> type, String which, Actor by, Function<Progress, P> draw) {
        Asked asked = new Asked(type, which, by);
        Drawing drawing = drawings.get(asked, unused -> begin(draw));
        try {
            Object drawn = drawing.drawn.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            if (!drawing.late) {
                drawings.invalidate(asked);
            }
            return type.cast(drawn);
        } catch (TimeoutException late) {
            drawing.late = true;
            throw new StillBeingDrawn(drawing.far, settings.keptFor());
        } catch (ExecutionException failed) {
            drawings.invalidate(asked);
            throw failure(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Drawing begin(Function<Progress, ?> draw) {
        Drawing drawing = new Drawing();
        Map<String, String> request = MDC.getCopyOfContextMap();
        drawers.execute(() -> {
            MDC.setContextMap(request == null ? Map.of() : request);
            try {
                drawing.drawn.complete(draw.apply((step, of, what) -> drawing.far = new Far(step, of, what)));
            } catch (RuntimeException | Error failed) {
                drawing.drawn.completeExceptionally(failed);
            } finally {
                MDC.clear();
            }
        });
        return drawing;
    }

    private static RuntimeException failure(ExecutionException failed) {
        if (failed.getCause() instanceof RuntimeException known) {
            return known;
        }
        return new IllegalStateException(failed);
    }

    private static Thread drawer(Runnable work) {
        Thread thread = new Thread(work, "drawing");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void destroy() {
        drawers.shutdownNow();
    }
}
