package org.rapaio.jupyter.kernel.channels;

/**
 * Takes the place of the kernel's class of this name (rapaio-jupyter-kernel 3.0.1), which sets its
 * running flag after its thread has begun and lets one failed step end the loop: a third of all starts
 * hung. Running from its construction on, and a step that fails is tried again.
 */
public final class LoopThread extends Thread {

    private final long sleep;
    private final Runnable loopBody;
    private volatile boolean running = true;

    public LoopThread(String name, long sleep, Runnable loopBody) {
        super(name);
        this.sleep = sleep;
        this.loopBody = loopBody;
    }

    @Override
    public void run() {
        while (running) {
            try {
                loopBody.run();
            } catch (RuntimeException e) {
                // Message handlers may not be registered yet: the next round finds them.
            }
            try {
                Thread.sleep(sleep);
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    public void shutdown() {
        running = false;
    }
}
