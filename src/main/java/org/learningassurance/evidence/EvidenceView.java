package org.learningassurance.evidence;

import java.util.List;

/** A piece of evidence with its files, oldest first. */
public record EvidenceView(EvidenceItem item, List<EvidenceFile> files) {}
