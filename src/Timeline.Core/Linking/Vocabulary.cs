namespace Timeline.Linking;

/// <summary>
/// How many documents use each word, by the word's hash. A word's weight depends on its own document count alone and only
/// in powers of two, so that one more document hardly ever moves an old link.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>Open addressing: the words are hashes already. The number 0 is a free place.</summary>
    private int[] places = new int[1 << 12];
    private readonly List<ulong> words = [0];
    private readonly List<int> documents = [0];
    private readonly List<int> last = [-1];

    /// <summary>Call in order of documents: a word counts once a document.</summary>
    /// <returns>A number for the word, from 1.</returns>
    public int Add(ulong word, int document)
    {
        int place = PlaceOf(word);
        if (places[place] == 0)
        {
            if (words.Count * 2 > places.Length)
            {
                Grow();
                place = PlaceOf(word);
            }
            places[place] = words.Count;
            words.Add(word);
            documents.Add(0);
            last.Add(-1);
        }
        int number = places[place];
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
    public double WeightOf(ulong word) => 1.0 / (1 + RankOf(places[PlaceOf(word)]));

    /// <summary>Where the word is, or could be put. The last bits of such a hash are its weakest.</summary>
    private int PlaceOf(ulong word)
    {
        int place = (int)((word * 0x9E37_79B9_7F4A_7C15) >> 40) & (places.Length - 1);
        while (places[place] != 0 && words[places[place]] != word)
            place = (place + 1) & (places.Length - 1);
        return place;
    }

    private void Grow()
    {
        places = new int[places.Length * 2];
        for (int number = 1; number < words.Count; number++)
            places[PlaceOf(words[number])] = number;
    }
}
