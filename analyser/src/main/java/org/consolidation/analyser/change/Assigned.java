package org.consolidation.analyser.change;

import java.io.Serializable;
import java.util.Map;

/**
 * A system of a run and the product it was given.
 *
 * @param key the same in both runs when it is the same system, see {@link #key}
 * @param organisation whose it is, as shown
 * @param file it was read from
 * @param profileId what describes it
 * @param productId in that run
 * @param product name of the product in that run
 * @param vendor maker of the product in that run; ""
 */
public record Assigned(
        String key, String organisation, String file, String profileId, String productId, String product, String vendor)
        implements Serializable {

    /**
     * What tells a system from all others in both runs. In a list that both runs read, byte for byte, it is
     * the place: a row stays itself however it is read. In any other it is the system id, which is a hash of
     * organisation and local id, else name and maker: it survives re-ordering, but where names are read in
     * another way it may change.
     *
     * @param same content by name of the lists of that run that the other one read too
     * @param part 1 for the first system of the record
     */
    static String key(Map<String, String> same, String systemId, String file, String sheet, long row, int part) {
        String content = same.get(file);
        return content == null ? systemId : content + "/" + sheet + "/" + row + "/" + part;
    }
}
