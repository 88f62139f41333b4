package org.changwat.query.table;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A GET that answers a {@link Listing}: JSON unless the caller asks for CSV or Excel, by {@code Accept} or by {@code ?format=}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@RequestMapping(
        method = RequestMethod.GET,
        produces = {MediaType.APPLICATION_JSON_VALUE, TableTypes.CSV_VALUE, TableTypes.EXCEL_VALUE})
public @interface ListMapping {

    /** Path below the controller's own. */
    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value() default {};
}
