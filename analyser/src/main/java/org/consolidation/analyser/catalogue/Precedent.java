package org.consolidation.analyser.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * A consolidation that really happened, or was meant to.
 *
 * @param id such as "i6"
 * @param name as shown
 * @param kinds of opportunity that it is a precedent of
 * @param capabilities that it concerned; empty for any
 * @param scope who joined what up
 * @param cost as reported; ""
 * @param outcome as reported
 * @param lesson for who thinks of doing the like
 * @param worked yes, partly, no or planned
 * @param grade of the source, as of a parameter
 * @param source where it was read
 */
public record Precedent(
        String id,
        String name,
        List<String> kinds,
        List<String> capabilities,
        String scope,
        String cost,
        String outcome,
        String lesson,
        String worked,
        String grade,
        String source)
        implements Serializable {

    public Precedent {
        kinds = List.copyOf(kinds);
        capabilities = List.copyOf(capabilities);
    }
}
