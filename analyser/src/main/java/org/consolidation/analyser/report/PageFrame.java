package org.consolidation.analyser.report;

import java.util.List;

/**
 * What a page shows around its content.
 *
 * @param heading of the whole site
 * @param title of the page
 * @param root way back to the folder of index.html: "" or "../"
 * @param section name of the navigation item that is marked as current
 * @param crumbs way from the front page, this page left out; empty on the front page
 */
public record PageFrame(SiteHeading heading, String title, String root, String section, List<Link> crumbs) {

    /** The frame of a page in the site's own folder. */
    static PageFrame top(SiteHeading heading, String title, String section) {
        return new PageFrame(heading, title, "", section, List.of());
    }

    /** The frame of a page one folder down, reached from the front page. */
    static PageFrame below(SiteHeading heading, String title, String section, Link... crumbs) {
        List<Link> way = new java.util.ArrayList<>();
        way.add(new Link("Summary", "../index.html"));
        way.addAll(List.of(crumbs));
        return new PageFrame(heading, title, "../", section, List.copyOf(way));
    }

    /**
     * A link of a page.
     *
     * @param text as shown
     * @param href where it leads, relative to the page; "" for text that leads nowhere
     */
    public record Link(String text, String href) {}
}
