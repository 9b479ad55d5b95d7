package org.learningassurance.benchmark;

import java.io.IOException;
import org.learningassurance.testing.Plenty;
import org.springframework.context.ConfigurableApplicationContext;

/** The tracker and the bare engine, each on an empty database of one server. */
record OursAndBare(Sides sides, ConfigurableApplicationContext tracker, BareEngine bare, Plenty plenty)
        implements AutoCloseable {

    static OursAndBare stand() throws IOException {
        Sides sides = new Sides();
        ConfigurableApplicationContext tracker = Plenty.tracker(sides.database("ours"));
        return new OursAndBare(sides, tracker, new BareEngine(sides.database("bare")), new Plenty(tracker));
    }

    <T> T our(Class<T> service) {
        return tracker.getBean(service);
    }

    @Override
    public void close() throws IOException {
        tracker.close();
        bare.close();
        sides.close();
    }
}
