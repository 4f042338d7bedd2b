package org.diplograph.extraction.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.article.Language;
import org.diplograph.extraction.token.Token;

/**
 * The closed word classes of a language that the clause grammar needs, read from {@code
 * relation/grammar.json}.
 */
final class Grammar {
    /**
     * The file's shape.
     *
     * @param headLast whether the last noun of a noun phrase is its head (English), else the first
     *     (French)
     * @param contractions the forms that stand for one word inside longer phrases
     * @param prepositions forms by canonical name
     * @param joints words that separate or join, by kind
     * @param representatives nouns that stand for the state or organisation they belong to
     *     ("gouvernement")
     * @param beingVerbs verbs whose past takes the auxiliary of the passive (French)
     * @param thanking verbs after which "his" means their object ("remercie X pour son aide")
     * @param definites determiners with which a noun may take up an event ("cette", "the")
     * @param sources prepositions that name a source ("selon")
     * @param documents nouns of texts that speak ("communiqué")
     * @param groups nouns that with a number take up several actors ("les trois pays")
     * @param participants nouns for those who meet ("délégation")
     * @param times nouns of time
     * @param leadingNouns nouns that may look like adjectives ("allié")
     * @param demonstratives "cette", "this"
     * @param postponed words that follow the noun they describe ("persona non grata")
     * @param particles adverbs that look like prepositions, with the verbs that take them ("break
     *     off")
     * @param deeds nouns of what somebody did, which "condemned the …" takes up
     * @param aiming verbs whose participle tells at whom a measure aims ("visant", "targeting")
     * @param origins prepositions that with a noun that represents tell for whom ("ministers from")
     * @param relatives the preposition that a relative pronoun holds, by its folded words ("dont")
     * @param pointing pronouns that stand for a noun with a complement ("celui du Togo")
     * @param insideVerbs words that may stand between auxiliary and verb ("eux aussi", "all")
     * @param interruptions set phrases that may stand there ("pour sa part", "in turn")
     * @param accompanying verbs whose participle after a comma means the subject ("accompagné de")
     * @param plurals determiners of several (French)
     * @param sports nouns in whose sentence nobody attacks or visits anybody but on a field
     * @param machines nouns of {@code representatives} that are things, which come from a seller
     * @param clubs nouns for an organisation of states told before ("the bloc")
     * @param ofPersons possessives of a person ("her"), where a language tells
     * @param ofSeveral possessives of several ("their")
     * @param sayings nouns of what somebody said ("charge", "remark")
     * @param occasions nouns of visits and talks of which something may come ("ended with a deal")
     * @param continuing adverbs of a sentence that goes on with the last one's subject ("also")
     * @param intransitive verbs whose past before "by" is no passive ("stood by")
     * @param severally words that say that each did something alone
     * @param reciprocals words that after one of those say the contrary ("each other")
     * @param judgements nouns that judge what was told before ("denounced a provocation")
     * @param stateNouns nouns that with an article take up the state told last ("the country")
     * @param asides nouns of set phrases that may stand before a genitive ("à part entière")
     * @param imposing verbs of a relative clause that tell on whom a measure lies
     * @param helping words before a noun that make it a means ("with the help of")
     * @param armed nouns of those who do not come to talk ("soldat")
     * @param control verbs whose infinitive complement is done by their object ("convaincre",
     *     "urge")
     */
    record File(
            boolean headLast,
            Map<String, Set<String>> contractions,
            Map<String, List<String>> prepositions,
            Map<Chunk.Joint, List<String>> joints,
            Set<String> possessives,
            Set<String> singularPronouns,
            Set<String> pluralPronouns,
            Set<String> firstPersonPronouns,
            Set<String> reflexives,
            Set<String> clitics,
            Set<String> negations,
            Set<String> articles,
            Set<String> have,
            Set<String> be,
            Set<String> supports,
            Set<String> modals,
            Set<String> representatives,
            Set<String> beingVerbs,
            Set<String> control,
            Set<String> copulas,
            Set<String> reporting,
            Set<String> thanking,
            Set<String> definites,
            Set<String> secondPerson,
            Set<String> groups,
            Map<String, Integer> numbers,
            Set<String> pluralDemonstratives,
            Set<String> participants,
            Set<String> times,
            Set<String> leadingNouns,
            Set<String> demonstratives,
            Set<String> armed,
            Set<String> aiming,
            Map<String, String> relatives,
            Set<String> insideVerbs,
            List<String> interruptions,
            Set<String> sports,
            Set<String> accompanying,
            Set<String> plurals,
            Set<String> pointing,
            Set<String> machines,
            Set<String> origins,
            Set<String> sources,
            Set<String> documents,
            Set<String> genitives,
            Set<String> agents,
            Set<String> postponed,
            Map<String, Set<String>> particles,
            Set<String> deeds,
            Set<String> clubs,
            Set<String> severally,
            Set<String> reciprocals,
            Set<String> stateNouns,
            Set<String> judgements,
            Set<String> asides,
            Set<String> imposing,
            Set<String> helping,
            Set<String> intransitive,
            Set<String> sayings,
            Set<String> occasions,
            Set<String> continuing,
            Set<String> ofPersons,
            Set<String> ofSeveral) {}

    private final File file;
    private final Language language;
    private final PhraseTable<String> prepositions = new PhraseTable<>();
    private final PhraseTable<Chunk.Joint> joints = new PhraseTable<>();
    private final PhraseTable<Boolean> interruptions = new PhraseTable<>();

    Grammar(Language language, File file) {
        this.language = language;
        this.file = file;
        Map<String, Set<String>> contractions = new HashMap<>();
        file.contractions()
                .forEach(
                        (word, forms) ->
                                contractions.put(
                                        PhraseTable.fold(word),
                                        forms.stream()
                                                .map(PhraseTable::fold)
                                                .collect(Collectors.toUnmodifiableSet())));
        file.prepositions()
                .forEach(
                        (name, forms) ->
                                forms.forEach(form -> prepositions.put(form, name, contractions)));
        file.joints()
                .forEach(
                        (joint, forms) ->
                                forms.forEach(form -> joints.put(form, joint, contractions)));
        file.interruptions().forEach(form -> interruptions.put(form, true, contractions));
    }

    /**
     * One past a set phrase that may stand inside a verb group; the same place if there is none.
     */
    int endOfInterruption(SentenceView view, int at) {
        PhraseTable.Match<Boolean> match = interruptions.match(view, at);
        return match == null ? at : match.end();
    }

    static Grammar of(Language language) {
        return new Grammar(language, Resources.read(language, "grammar.json", File.class));
    }

    Language language() {
        return language;
    }

    boolean isFrench() {
        return language == Language.FRENCH;
    }

    File words() {
        return file;
    }

    PhraseTable<String> prepositions() {
        return prepositions;
    }

    PhraseTable<Chunk.Joint> joints() {
        return joints;
    }

    /** Whether the word is a time: "week", "mardi", "mai". */
    boolean isTime(Token token) {
        return file.times().contains(token.lemma()) || file.times().contains(token.folded());
    }

    boolean isGenitive(String preposition) {
        return file.genitives().contains(preposition);
    }

    boolean isAgent(String preposition) {
        return file.agents().contains(preposition);
    }
}
