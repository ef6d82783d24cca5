using System.Runtime.CompilerServices;
using Timeline.Documents;
using Timeline.Temporal.Rules;

namespace Timeline.Temporal.Tokens;

/// <summary>The tokens of one text. Reading beyond either end gives a <see cref="TokenKind.Break"/>.</summary>
internal sealed class TokenList
{
    private static readonly Token Outside = new(0, 0, TokenKind.Break, false, false, 0);
    private Token[] items = new Token[256];
    private int[] asked = new int[256];
    private int askedCount;
    private char[] lower = new char[1024];

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    /// <summary>How this text writes dates of digits.</summary>
    public DateOrder Order { get; set; }

    /// <summary>Whether it holds a slash, as "04/02/2015" does.</summary>
    public bool HasSlash { get; private set; }

    public PointMemo Points { get; } = new();

    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index < (uint)Count)
                return ref items[index];
            return ref Outside;
        }
    }

    public void Start(string text)
    {
        Text = text;
        Count = 0;
        askedCount = 0;
        HasSlash = text.Contains('/');
        Points.Index = -1;
        if (lower.Length < text.Length)
            lower = new char[Math.Max(text.Length, lower.Length * 2)];
        LowerCase.Of(text, lower);
    }

    /// <param name="asked">Whether an expression can begin at it, which at most words none can.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Token token, bool asked)
    {
        if (Count == items.Length)
            Grow();
        // Written always, counted only when asked: which words are asked is nothing a processor could foresee.
        this.asked[askedCount] = Count;
        askedCount += asked ? 1 : 0;
        items[Count++] = token;
    }

    /// <summary>The indices of what an expression can begin at, in order.</summary>
    public ReadOnlySpan<int> Asked => asked.AsSpan(0, askedCount);

    public ReadOnlySpan<char> Chars(int index) => Text.AsSpan(this[index].Start, this[index].Length);

    /// <summary>The word in small letters, for a comparison with many; nothing of what is no word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Lower(int index)
    {
        ref readonly Token token = ref this[index];
        return token.Kind == TokenKind.Word ? lower.AsSpan(token.Start, token.Length) : default;
    }

    /// <summary>Whether the token is this word, whatever its case.</summary>
    public bool Is(int index, string word) => Lower(index).SequenceEqual(word);

    public bool IsMark(int index, char mark) => this[index].Kind == TokenKind.Punctuation && this[index].Value == mark;

    public bool IsHyphen(int index) => this[index].Kind == TokenKind.Punctuation && this[index].Value is '-' or '\u2010' or '\u2011';

    public bool IsDash(int index) => this[index].Kind == TokenKind.Punctuation && this[index].Value is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014';

    /// <summary>Steps over a hyphen that joins two tokens: "third-quarter".</summary>
    public int SkipHyphen(int index) => IsHyphen(index) && this[index].Glued && this[index + 1].Glued ? index + 1 : index;

    /// <summary>Steps over the dot of an abbreviation: "Feb. 4".</summary>
    public int SkipDot(int index) => IsMark(index, '.') && this[index].Glued ? index + 1 : index;

    /// <summary>The dot of "Wed." belongs to it; the dot of a sentence does not.</summary>
    public int SkipDotUnlessEnd(int first, int end) => end > first + 1 && this[first].Length > 5 ? first + 1 : end;

    /// <summary>Whether a possessive ending stands here: "'s", or the apostrophe after a plural.</summary>
    public bool IsPossessive(int index) =>
        this[index].Kind == TokenKind.Punctuation && this[index].Value is '\'' or '\u2019' && this[index].Glued
        && this[index + 1].Glued && Is(index + 1, "s");

    public TextSpan Span(int first, int end) => TextSpan.FromBounds(this[first].Start, this[end - 1].End);

    private void Grow()
    {
        Array.Resize(ref items, items.Length * 2);
        Array.Resize(ref asked, items.Length);
    }
}
