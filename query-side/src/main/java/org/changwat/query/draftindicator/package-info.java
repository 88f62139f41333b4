/** Draft indicators before an agreement: sent, analysed, decided on, and told (ร่างตัวชี้วัด). */
@NullMarked
package org.changwat.query.draftindicator;

import org.jspecify.annotations.NullMarked;
