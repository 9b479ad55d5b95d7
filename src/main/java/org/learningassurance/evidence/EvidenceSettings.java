package org.learningassurance.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param largestFile the largest file that can be added to evidence */
@ConfigurationProperties("tracker.evidence")
record EvidenceSettings(@DefaultValue("25MB") DataSize largestFile) {}
