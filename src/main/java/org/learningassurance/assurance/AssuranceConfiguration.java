package org.learningassurance.assurance;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssuranceSettings.class)
class AssuranceConfiguration {}
