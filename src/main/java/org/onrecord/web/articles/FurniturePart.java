package org.onrecord.web.articles;

import java.util.List;
import org.onrecord.text.Furniture;
import org.onrecord.web.marks.Piece;

/** A piece of the page round the article's body. */
public record FurniturePart(Furniture.Kind kind, List<Piece> pieces) {}
