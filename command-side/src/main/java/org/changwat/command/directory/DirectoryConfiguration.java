package org.changwat.command.directory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the directory slice: the way to the {@link PersonDirectory}, which comes from outside. */
@Configuration(proxyBeanMethods = false)
public class DirectoryConfiguration {

    @Bean
    AttachedDirectory attachedDirectory(ObjectProvider<PersonDirectory> directory) {
        return new AttachedDirectory(directory::getIfAvailable);
    }
}
