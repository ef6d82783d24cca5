namespace Timeline.Linking;

/// <summary>
/// The corpus's words as numbers, with how many documents use each. A word's weight depends on its own document
/// count alone and only in powers of two, so that one more document hardly ever moves an old link.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly List<int> documents = [];
    private readonly List<int> lastDocument = [];

    public int Count => words.Count;

    public string this[int id] => words[id];

    /// <summary>Call in order of documents: a word counts once a document.</summary>
    public int Add(string word, int document)
    {
        if (!ids.TryGetValue(word, out int id))
        {
            id = words.Count;
            ids.Add(word, id);
            words.Add(word);
            documents.Add(0);
            lastDocument.Add(-1);
        }
        if (lastDocument[id] != document)
        {
            lastDocument[id] = document;
            documents[id]++;
        }
        return id;
    }

    public int DocumentsWith(int id) => documents[id];

    /// <summary>1 for a word of one document, 1/2 for two or three, 1/3 for up to seven, and less for the commoner.</summary>
    public double WeightOf(int id) => 1.0 / (1 + int.Log2(documents[id]));
}
