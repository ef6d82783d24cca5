namespace Timeline.Evaluation;

/// <summary>The assignment problem: which row takes which column, each once, for the greatest sum (Kuhn 1955, Munkres 1957).</summary>
internal static class Assignment
{
    /// <param name="gain">Square.</param>
    public static double BestSum(double[,] gain)
    {
        int n = gain.GetLength(0);
        var rowPotential = new double[n + 1];
        var columnPotential = new double[n + 1];
        var rowOf = new int[n + 1];
        for (int row = 1; row <= n; row++)
            Assign(gain, row, rowPotential, columnPotential, rowOf);
        double sum = 0;
        for (int column = 1; column <= n; column++)
            sum += gain[rowOf[column] - 1, column - 1];
        return sum;
    }

    /// <summary>Finds the cheapest chain of changes that gives <paramref name="row"/> a column; column 0 stands for none.</summary>
    private static void Assign(double[,] gain, int row, double[] rowPotential, double[] columnPotential, int[] rowOf)
    {
        int n = rowPotential.Length - 1;
        var slack = new double[n + 1];
        var before = new int[n + 1];
        var used = new bool[n + 1];
        Array.Fill(slack, double.PositiveInfinity);
        rowOf[0] = row;
        int column = 0;
        do
        {
            used[column] = true;
            int current = rowOf[column], next = 0;
            double step = double.PositiveInfinity;
            for (int j = 1; j <= n; j++)
            {
                if (used[j])
                    continue;
                double reduced = -gain[current - 1, j - 1] - rowPotential[current] - columnPotential[j];
                if (reduced < slack[j])
                    (slack[j], before[j]) = (reduced, column);
                if (slack[j] < step)
                    (step, next) = (slack[j], j);
            }
            for (int j = 0; j <= n; j++)
            {
                if (used[j])
                {
                    rowPotential[rowOf[j]] += step;
                    columnPotential[j] -= step;
                }
                else
                {
                    slack[j] -= step;
                }
            }
            column = next;
        }
        while (rowOf[column] != 0);
        for (; column != 0; column = before[column])
            rowOf[column] = rowOf[before[column]];
    }
}
