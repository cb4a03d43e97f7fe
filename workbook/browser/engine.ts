import { LocaleType, merge, Univer, type ILanguagePack, type Injector, type IUniverConfig, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';

/** A running grid without a workbook: with its screen in a page, without one in tests. */
export interface Engine {
  readonly api: FUniver;
  readonly injector: Injector;
  dispose(): void;
}

/** A group of Univer's plugins with their settings, as its presets hand them out. */
export interface Plugins {
  readonly plugins: readonly (PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown])[];
}

export interface EngineOptions {
  readonly words?: readonly ILanguagePack[];
  readonly config?: Partial<IUniverConfig>;
}

/** Starts the grid with these plugins. The facades that they need must have been imported with them. */
export function startEngine(presets: readonly Plugins[], { words = [], config }: EngineOptions = {}): Engine {
  const univer = new Univer({ ...config, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: merge({}, ...words) as ILanguagePack } });
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (typeof plugin === 'function') univer.registerPlugin(plugin);
      else univer.registerPlugin(plugin[0], plugin[1] as never);
    }
  }
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector(), dispose: () => univer.dispose() };
}
