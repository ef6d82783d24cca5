namespace Timeline.Linking;

/// <summary>
/// How many documents use each word, by the word's hash. A word's weight depends on its own document count alone and only
/// in powers of two, so that one more document hardly ever moves an old link.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>Open addressing: the words are hashes already. The number 0 is a free place.</summary>
    private (ulong Word, int Number)[] places = new (ulong, int)[1 << 12];
    private readonly List<int> documents = [0];
    private readonly List<int> last = [-1];

    /// <summary>Call in order of documents: a word counts once a document.</summary>
    /// <returns>A number for the word, from 1.</returns>
    public int Add(ulong word, int document)
    {
        int number = Find(word);
        if (number == 0)
        {
            if (documents.Count * 2 > places.Length)
                Grow();
            number = documents.Count;
            Put(word, number);
            documents.Add(0);
            last.Add(-1);
        }
        if (last[number] != document)
        {
            last[number] = document;
            documents[number]++;
        }
        return number;
    }

    /// <summary>0 for a word of one document, 1 for two or three, 2 for up to seven: the binary logarithm of their number.</summary>
    /// <param name="number">As <see cref="Add"/> gave it.</param>
    public int RankOf(int number) => int.Log2(documents[number]);

    /// <summary>1 for a word of one document, 1/2 for two or three, 1/3 for up to seven, and less for the commoner.</summary>
    public double WeightOf(ulong word) => 1.0 / (1 + RankOf(Find(word)));

    private int Find(ulong word)
    {
        for (int i = PlaceOf(word); ; i = (i + 1) & (places.Length - 1))
        {
            if (places[i].Word == word || places[i].Number == 0)
                return places[i].Number;
        }
    }

    private void Put(ulong word, int number)
    {
        int i = PlaceOf(word);
        while (places[i].Number != 0)
            i = (i + 1) & (places.Length - 1);
        places[i] = (word, number);
    }

    private void Grow()
    {
        (ulong Word, int Number)[] old = places;
        places = new (ulong, int)[old.Length * 4];
        foreach (var (word, number) in old)
        {
            if (number != 0)
                Put(word, number);
        }
    }

    /// <summary>The last bits of such a hash are its weakest.</summary>
    private int PlaceOf(ulong word) => (int)((word * 0x9E37_79B9_7F4A_7C15) >> 40) & (places.Length - 1);
}
