Console.WriteLine("timeline");
