package org.consolidation.analyser.catalogue;

import java.io.Serializable;

/**
 * One of the 25 services that central government rebuilt from 2013 to 2015. None of them is an offer to councils
 * or forces; what others could take of it, as far as a source tells.
 *
 * @param id such as "prison-visits"
 * @param name of the service
 * @param owner whose service it was
 * @param state live, beta or development at the end of March 2015, unknown where that was not read
 * @param reusable what others could take, or "none found"
 * @param code where its code can be read; ""
 * @param grade of the source, as of a parameter; "" for general knowledge
 * @param source where it was read
 */
public record Exemplar(
        String id, String name, String owner, String state, String reusable, String code, String grade, String source)
        implements Serializable {}
