package dev.operative.search.translation;

import dev.operative.document.Language;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/// The forms of a table by their stems, as one piece of bytes that nothing has to be read of before it is looked up in.
/// Numbers are four bytes, a text is its length and its bytes in UTF-8, a list its length and its elements:
///
/// | where | what |
/// |---|---|
/// | 0 | the most words of a form; how many forms there are; how many slots |
/// | 12 | for each slot the hash code and the place of the forms whose stems belong there or, the slots before being taken, further on; 0 for none |
/// | then | concepts, and forms that share their stems: these, and of each form its bases, its only word, the words before it, and its senses |
///
/// A slot is chosen by the hash code of the stems, which Java's specification of strings says. Immutable.
final class PackedForms {
  private static final int LONGEST = 0;
  private static final int COUNT = 4;
  private static final int SLOTS = 8;
  private static final int FIRST_SLOT = 12;
  private static final int SLOT_BYTES = 2 * Integer.BYTES;

  private final ByteBuffer bytes;
  private final int slots;

  /// @param bytes what [#bytes()] gave, in whichever process
  PackedForms(ByteBuffer bytes) {
    this.bytes = bytes.asReadOnlyBuffer();
    this.slots = bytes.getInt(SLOTS);
  }

  /// @param byStems the forms that share their stems
  /// @param longest the most words of a form
  static PackedForms of(Map<String, List<FormTable.Form>> byStems, int longest) {
    return new PackedForms(ByteBuffer.wrap(new Packer(byStems).pack(longest)));
  }

  /// What is kept: the same for the same forms.
  ByteBuffer bytes() {
    return bytes.duplicate();
  }

  int longest() {
    return bytes.getInt(LONGEST);
  }

  /// The number of different forms.
  int size() {
    return bytes.getInt(COUNT);
  }

  /// The forms with these stems.
  List<FormTable.Form> named(String stems) {
    int hash = stems.hashCode();
    for (int slot = Math.floorMod(hash, slots); ; slot = (slot + 1) % slots) {
      int at = FIRST_SLOT + SLOT_BYTES * slot;
      int place = bytes.getInt(at + Integer.BYTES);
      if (place == 0) {
        return List.of();
      }
      if (bytes.getInt(at) == hash) {
        Cursor cursor = new Cursor(place);
        if (cursor.text().equals(stems)) {
          return cursor.list(cursor::form);
        }
      }
    }
  }

  /// Reads from a place on.
  private final class Cursor {
    private int place;

    private Cursor(int place) {
      this.place = place;
    }

    private int number() {
      place += Integer.BYTES;
      return bytes.getInt(place - Integer.BYTES);
    }

    private boolean flag() {
      return number() != 0;
    }

    private String text() {
      byte[] own = new byte[number()];
      bytes.get(place, own);
      place += own.length;
      return new String(own, StandardCharsets.UTF_8);
    }

    private <T> List<T> list(Supplier<T> element) {
      int size = number();
      List<T> all = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        all.add(element.get());
      }
      return all;
    }

    private FormTable.Form form() {
      return new FormTable.Form(text(), text(), list(this::text), list(this::sense));
    }

    private FormTable.Sense sense() {
      return new FormTable.Sense(concept(), flag());
    }

    private Concept concept() {
      return new Cursor(number()).conceptHere();
    }

    private Concept conceptHere() {
      String source = text();
      int evidence = number();
      boolean divisible = flag();
      Map<Language, List<Rendering>> forms = new HashMap<>();
      for (int languages = number(); languages > 0; languages--) {
        forms.put(new Language(text()), list(() -> new Rendering(text(), flag())));
      }
      return new Concept(source, evidence, divisible, forms, list(this::concept));
    }
  }

  /// Puts the bytes together.
  private static final class Packer {
    private final Map<String, List<FormTable.Form>> byStems;
    private final int[] hashes;
    private final int[] places;
    private final int start;
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(records);
    private final Map<Concept, Integer> concepts = new HashMap<>();

    private Packer(Map<String, List<FormTable.Form>> byStems) {
      this.byStems = new TreeMap<>(byStems);
      this.hashes = new int[2 * byStems.size() + 1];
      this.places = new int[hashes.length];
      this.start = FIRST_SLOT + SLOT_BYTES * places.length;
    }

    private byte[] pack(int longest) {
      try {
        int count = 0;
        for (Map.Entry<String, List<FormTable.Form>> alike : byStems.entrySet()) {
          forms(alike.getKey(), alike.getValue());
          count += alike.getValue().size();
        }
        ByteBuffer all = ByteBuffer.allocate(start + records.size());
        all.putInt(longest).putInt(count).putInt(places.length);
        for (int slot = 0; slot < places.length; slot++) {
          all.putInt(hashes[slot]).putInt(places[slot]);
        }
        return all.put(records.toByteArray()).array();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    private void forms(String stems, List<FormTable.Form> alike) throws IOException {
      for (FormTable.Form form : alike) {
        for (FormTable.Sense sense : form.senses()) {
          keep(sense.concept());
        }
      }
      int slot = Math.floorMod(stems.hashCode(), places.length);
      while (places[slot] != 0) {
        slot = (slot + 1) % places.length;
      }
      hashes[slot] = stems.hashCode();
      places[slot] = start + records.size();
      text(stems);
      out.writeInt(alike.size());
      for (FormTable.Form form : alike) {
        text(form.bases());
        text(form.only());
        out.writeInt(form.before().size());
        for (String before : form.before()) {
          text(before);
        }
        out.writeInt(form.senses().size());
        for (FormTable.Sense sense : form.senses()) {
          out.writeInt(place(sense.concept()));
          flag(sense.doubtful());
        }
      }
    }

    /// Writes a concept, and before it those that it names, unless they are there.
    private void keep(Concept concept) throws IOException {
      if (concepts.containsKey(concept)) {
        return;
      }
      for (Concept related : concept.related()) {
        keep(related);
      }
      concepts.put(concept, start + records.size());
      text(concept.source());
      out.writeInt(concept.evidence());
      flag(concept.divisible());
      List<Language> languages =
          concept.forms().keySet().stream().sorted(Comparator.naturalOrder()).toList();
      out.writeInt(languages.size());
      for (Language language : languages) {
        text(language.code());
        List<Rendering> renderings = concept.in(language);
        out.writeInt(renderings.size());
        for (Rendering rendering : renderings) {
          text(rendering.text());
          flag(rendering.doubtful());
        }
      }
      out.writeInt(concept.related().size());
      for (Concept related : concept.related()) {
        out.writeInt(place(related));
      }
    }

    /// The place of a concept that was kept.
    private int place(Concept concept) {
      return Objects.requireNonNull(concepts.get(concept), "no place");
    }

    private void flag(boolean value) throws IOException {
      out.writeInt(value ? 1 : 0);
    }

    private void text(String text) throws IOException {
      byte[] own = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(own.length);
      out.write(own);
    }
  }
}
