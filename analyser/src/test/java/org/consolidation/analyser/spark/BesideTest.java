package org.consolidation.analyser.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BesideTest {

    @Test
    @DisplayName("Two pieces of work run at the same time and both give what they found")
    void together() {
        CountDownLatch met = new CountDownLatch(2);
        assertEquals(new Beside.Both<>("here", 2), Beside.run(() -> meet(met, "here"), () -> meet(met, 2)));
    }

    @Test
    @DisplayName("A failure is told as it was, and not before the other piece of work has ended")
    void failure() {
        IllegalStateException broken = new IllegalStateException("broken");
        AtomicBoolean ended = new AtomicBoolean();
        IllegalStateException told = assertThrows(
                IllegalStateException.class,
                () -> Beside.both(
                        () -> {
                            throw broken;
                        },
                        () -> ended.set(true)));
        assertSame(broken, told);
        assertTrue(ended.get());
        IllegalStateException other = assertThrows(
                IllegalStateException.class,
                () -> Beside.both(() -> {}, () -> {
                    throw broken;
                }));
        assertSame(broken, other);
    }

    private static <T> T meet(CountDownLatch met, T value) {
        met.countDown();
        try {
            met.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return value;
    }
}
