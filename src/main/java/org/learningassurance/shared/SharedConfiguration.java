package org.learningassurance.shared;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class SharedConfiguration {

    @Bean
    TrackerClock clock() {
        return new TrackerClock();
    }

    @Bean
    WorkingCalendar workingCalendar(CalendarSettings settings) {
        return new WorkingCalendar(settings.alsoHolidays(), settings.noHolidays());
    }
}
