package org.consolidation.analyser.match;

import org.consolidation.analyser.normalise.Deployment;

/** A deployment with the id of the profile that describes it. */
public record ProfiledDeployment(String profileId, Deployment deployment) {}
