package dev.operative.web;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.language.Languages;
import dev.operative.vocabulary.Addressee;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.Verb;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.state.StateNames;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.thesaurus.Thesaurus;
import dev.operative.vocabulary.topic.Topic;
import dev.operative.vocabulary.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A vocabulary of three verbs and one addressee. */
final class FakeVocabulary implements Vocabulary {
  private static VerbGroup group(String english, String chinese, String category, String form) {
    Verb verb =
        new Verb(
            english,
            Map.of(Language.ENGLISH, english, Language.CHINESE, chinese),
            Map.of(Language.ENGLISH, List.of(form), Language.CHINESE, List.of(chinese)));
    return new VerbGroup(category, List.of(verb));
  }

  @Override
  public Languages languages() {
    return Languages.bundled();
  }

  @Override
  public List<VerbGroup> verbGroups() {
    return List.of(
        group("Decides", "决定", "Decides & authorizes", "decides"),
        group("Calls upon", "促请", "Calls & urges", "calls upon"),
        group("Recalling", "回顾", "Recalls & reaffirms", "recalling"));
  }

  @Override
  public Optional<VerbGroup> verbGroup(String form) {
    return verbGroups().stream()
        .filter(
            group ->
                group.name().equalsIgnoreCase(form) || group.name(Language.CHINESE).equals(form))
        .findFirst();
  }

  @Override
  public List<Addressee> addressees() {
    return List.of(
        new Addressee(
            "member-states",
            "Member States",
            Map.of(Language.ENGLISH, List.of("Member States"), Language.CHINESE, List.of("会员国")),
            "States"));
  }

  @Override
  public Optional<Addressee> addressee(String idOrForm) {
    return addressees().stream()
        .filter(
            a ->
                a.id().equals(idOrForm)
                    || a.forms().values().stream().anyMatch(forms -> forms.contains(idOrForm)))
        .findFirst();
  }

  @Override
  public StateNames states() {
    return StateNames.read(TableSource.bundled(), languages());
  }

  @Override
  public Topics topics() {
    return new Topics(
        List.of(
            new Topic(
                "financing",
                "money",
                Map.of(Language.ENGLISH, "Financing of terrorism", Language.CHINESE, "资助恐怖主义"),
                List.of("financing"),
                List.of(),
                Set.of())));
  }

  @Override
  public List<Term> terms() {
    return List.of();
  }

  @Override
  public Optional<Term> term(String id) {
    return terms().stream().filter(term -> term.id().equals(id)).findFirst();
  }

  @Override
  public List<Term> related(Term term) {
    return List.of();
  }

  @Override
  public Thesaurus thesaurus() {
    return Thesaurus.EMPTY;
  }

  @Override
  public List<VerbUse> ownVerbs(
      String text, Language language, List<VerbUse> found, Paragraph chapeau) {
    return found;
  }

  @Override
  public List<VerbUse> findDecidedVerbs(String text, Language language) {
    return List.of();
  }

  @Override
  public List<VerbUse> findStatedVerbs(String text, Language language) {
    return List.of();
  }

  @Override
  public List<VerbUse> findVerbs(String text, Language language, Section section) {
    return List.of();
  }

  @Override
  public List<String> findAddressees(String text, Language language, List<VerbUse> verbs) {
    return List.of();
  }
}
