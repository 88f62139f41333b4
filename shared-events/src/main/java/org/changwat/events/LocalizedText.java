package org.changwat.events;

/** A name or sentence in both languages; Thai is the original. */
public record LocalizedText(String th, String en) {}
