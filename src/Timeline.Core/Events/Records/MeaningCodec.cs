using Timeline.Memos;
using Timeline.Temporal;

namespace Timeline.Events.Records;

/// <summary>Meanings, as a record keeps them. Reading and writing stand side by side: what one does, the other must do.</summary>
internal static class MeaningCodec
{
    private const int Numbers = 16;

    private enum Kind : byte
    {
        Calendar,
        Offset,
        Duration,
        Set,
        Vague,
    }

    public static void Write(CompactWriter writer, Meaning meaning)
    {
        switch (meaning)
        {
            case CalendarMeaning calendar:
                Start(writer, Kind.Calendar, meaning);
                Write(writer, calendar.Fields);
                writer.Write((byte)calendar.Direction);
                writer.Write(calendar.Strict);
                break;
            case OffsetMeaning offset:
                Start(writer, Kind.Offset, meaning);
                writer.Write((byte)offset.Unit);
                writer.WriteOptional(offset.Amount);
                writer.Write((byte)offset.Result);
                writer.Write(offset.Within is not null);
                if (offset.Within is not null)
                    Write(writer, offset.Within);
                break;
            case DurationMeaning duration:
                Start(writer, Kind.Duration, meaning);
                writer.Write((byte)duration.Unit);
                writer.WriteOptional(duration.Amount);
                writer.Write(duration.And is not null);
                if (duration.And is not null)
                    Write(writer, duration.And);
                break;
            case SetMeaning set:
                Start(writer, Kind.Set, meaning);
                writer.Write(set.Timex3);
                writer.Write(set.Quant);
                writer.Write(set.Freq);
                break;
            case VagueMeaning vague:
                Start(writer, Kind.Vague, meaning);
                writer.Write(vague.Timex3);
                break;
            default:
                throw new ArgumentException($"{meaning.GetType().Name} is no meaning that a record keeps", nameof(meaning));
        }
    }

    public static Meaning Read(CompactReader reader)
    {
        var kind = (Kind)reader.Read<byte>();
        var anchor = (AnchorKind)reader.Read<byte>();
        return kind switch
        {
            Kind.Calendar => new CalendarMeaning(ReadFields(reader)) { Anchor = anchor, Direction = (Direction)reader.Read<byte>(), Strict = reader.Read<bool>() },
            Kind.Offset => new OffsetMeaning((Granularity)reader.Read<byte>(), reader.ReadOptional<double>(), (Granularity)reader.Read<byte>())
            {
                Anchor = anchor,
                Within = reader.Read<bool>() ? ReadFields(reader) : null,
            },
            Kind.Duration => new DurationMeaning((Granularity)reader.Read<byte>(), reader.ReadOptional<double>())
            {
                Anchor = anchor,
                And = reader.Read<bool>() ? (DurationMeaning)Read(reader) : null,
            },
            Kind.Set => new SetMeaning(reader.ReadWords(), reader.ReadText(), reader.ReadText()) { Anchor = anchor },
            _ => new VagueMeaning(reader.ReadWords()) { Anchor = anchor },
        };
    }

    private static void Start(CompactWriter writer, Kind kind, Meaning meaning)
    {
        writer.Write((byte)kind);
        writer.Write((byte)meaning.Anchor);
    }

    /// <summary>Most fields of most dates are not named: which are says a mask.</summary>
    private static void Write(CompactWriter writer, CalendarFields fields)
    {
        ReadOnlySpan<int?> numbers =
        [
            fields.Millennium, fields.Century, fields.Decade, fields.Year, fields.Half, fields.Quarter, (int?)fields.Season, fields.Month,
            fields.Week, fields.Day, fields.Weekday, (int?)fields.DayPart, fields.Hour, fields.Minute, fields.Second, fields.ZoneOffset,
        ];
        int mask = (fields.Fiscal ? 1 << Numbers : 0) | (fields.Weekend ? 2 << Numbers : 0);
        for (int i = 0; i < Numbers; i++)
            mask |= numbers[i] is null ? 0 : 1 << i;
        writer.Write(mask);
        foreach (int? number in numbers)
        {
            if (number is int known)
                writer.Write(known);
        }
        writer.Write(fields.Holiday);
    }

    private static CalendarFields ReadFields(CompactReader reader)
    {
        int mask = reader.Read<int>();
        Span<int?> numbers = stackalloc int?[Numbers];
        for (int i = 0; i < Numbers; i++)
            numbers[i] = (mask & (1 << i)) != 0 ? reader.Read<int>() : null;
        return new CalendarFields
        {
            Millennium = numbers[0],
            Century = numbers[1],
            Decade = numbers[2],
            Year = numbers[3],
            Half = numbers[4],
            Quarter = numbers[5],
            Season = (Season?)numbers[6],
            Month = numbers[7],
            Week = numbers[8],
            Day = numbers[9],
            Weekday = numbers[10],
            DayPart = (DayPart?)numbers[11],
            Hour = numbers[12],
            Minute = numbers[13],
            Second = numbers[14],
            ZoneOffset = numbers[15],
            Fiscal = (mask & (1 << Numbers)) != 0,
            Weekend = (mask & (2 << Numbers)) != 0,
            Holiday = reader.ReadText(),
        };
    }
}
