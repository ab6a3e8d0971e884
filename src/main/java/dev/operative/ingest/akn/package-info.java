/// Akoma Ntoso for the UN (AKN4UN), the United Nations' own XML, read as a stream.
///
/// [XmlCursor] walks the file safely, [Walker] knows what the elements mean and fills [AknPart]s with
/// [AknParagraph]s, and [AknAssembler] makes the document of them.
@NullMarked
package dev.operative.ingest.akn;

import org.jspecify.annotations.NullMarked;
