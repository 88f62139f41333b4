package org.changwat.query.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Marks a controller of pages: its problems are told on a page, see {@link PageProblems}. Who accepts no page, such as a program that asks
 * for JSON at a page's address, is told so (406) and not sent one.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PageOfLedger {}
