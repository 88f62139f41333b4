package org.changwat.query.table;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every list be asked for as CSV or Excel, by {@code Accept} or, for a plain link, by {@code ?format=}. */
@Configuration(proxyBeanMethods = false)
public class TableConfiguration {

    /** The parameter that names a format where a link cannot send {@code Accept}. */
    public static final String FORMAT = "format";

    @Bean
    WebMvcConfigurer tables() {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new ListingConverter());
            }

            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation
                        .favorParameter(true)
                        .parameterName(FORMAT)
                        .useRegisteredExtensionsOnly(true)
                        .mediaType("json", MediaType.APPLICATION_JSON)
                        .mediaType("csv", TableTypes.CSV)
                        .mediaType("xlsx", TableTypes.EXCEL)
                        .mediaType("pdf", MediaType.APPLICATION_PDF)
                        .mediaType("html", MediaType.TEXT_HTML);
            }
        };
    }
}
