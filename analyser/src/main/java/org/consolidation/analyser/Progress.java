package org.consolidation.analyser;

import java.util.function.Supplier;

/** What a run tells of its advance, stage by stage. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public <T> T stage(String name, Supplier<T> work) {
            return work.get();
        }
    };

    /**
     * Does the work of a stage, announced before and timed.
     *
     * @param name what is being done, as a gerund: "reading the inventories"
     * @return what the work returned
     */
    <T> T stage(String name, Supplier<T> work);

    /** As {@link #stage(String, Supplier)}, but for a stage that has nothing to do: that is not announced. */
    default <T> T stage(String name, boolean announced, Supplier<T> work) {
        return announced ? stage(name, work) : work.get();
    }

    /**
     * Does work of a stage that comes later beside another one: not announced, but its tasks count for its own
     * stage.
     */
    default <T> T ahead(String name, Supplier<T> work) {
        return work.get();
    }

    /** As {@link #stage(String, Supplier)}, for work that returns nothing. */
    default void stage(String name, Runnable work) {
        stage(name, () -> {
            work.run();
            return null;
        });
    }
}
