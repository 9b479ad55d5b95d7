package org.learningassurance.reporting;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Keeps pictures that take long to draw for a while, one for each day. Whoever asks first waits; later on a picture that has become old is
 * drawn anew while readers still get the old one, which says when it was taken. Nobody draws the same twice at once.
 *
 * @param <P> a picture that says when it was taken
 */
final class Kept<P> {

    private static final int MOST = 100;

    /** A picture that nobody looked at becomes no older than so many times what it is kept for. */
    private static final int OLDEST = 4;

    private final LoadingCache<Of, P> pictures;
    private final Predicate<P> worthKeeping;
    private final Clock clock;

    /** @param ended whether the day had ended: what was drawn before is not the end of the day */
    private record Of(LocalDate day, boolean ended) {}

    Kept(Function<LocalDate, P> draw, Predicate<P> worthKeeping, ReportSettings settings, Clock clock) {
        this.worthKeeping = worthKeeping;
        this.clock = clock;
        this.pictures = Caffeine.newBuilder()
                .maximumSize(MOST)
                .refreshAfterWrite(settings.keptFor())
                .expireAfterWrite(settings.keptFor().multipliedBy(OLDEST))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build(of -> draw.apply(of.day()));
    }

    P of(LocalDate day) {
        Of key = new Of(day, day.isBefore(LocalDate.now(clock)));
        P picture = pictures.get(key);
        if (!worthKeeping.test(picture)) {
            pictures.invalidate(key);
        }
        return picture;
    }
}
