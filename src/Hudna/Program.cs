using Hudna.Commands;
using Hudna.Work;

return await HudnaCommand.RunAsync(args, Terminal.OfProcess(), LoadedReader.Load);
