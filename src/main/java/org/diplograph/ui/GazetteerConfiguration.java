package org.diplograph.ui;

import org.diplograph.actor.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gazetteer of the pages: the one the articles were read with, else that of the class path. */
@Configuration(proxyBeanMethods = false)
class GazetteerConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Gazetteer gazetteer() {
        return Gazetteer.load();
    }
}
