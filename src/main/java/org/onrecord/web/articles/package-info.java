/** The pages of articles: the list, one article with its marks and notes, one section. */
@NullMarked
package org.onrecord.web.articles;

import org.jspecify.annotations.NullMarked;
