/**
 * What a reader does with an add-on in the browser's own windows, as expressions for the browser's own window, and the
 * names under which Firefox knows ours.
 */
export const ADDON = 'pakkhan@pakkhan.app';
export const UUID = '7c1d6d0e-1d3b-4a51-9a55-0a3f4f0c2b11';
export const ORIGIN = `moz-extension://${UUID}`;
const WIDGET = 'pakkhan_pakkhan_app-browser-action';

const MANAGER = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');`;
const PERMISSIONS = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ADDON}');`;

/** Puts the add-on's button on the toolbar. */
export const SHOW_BUTTON = `CustomizableUI.addWidgetToArea('${WIDGET}', 'nav-bar')`;

/** Where the add-on's button is. */
export const BUTTON_PLACE = `document.getElementById('${WIDGET.replace('-browser-action', '')}-BAP').getBoundingClientRect()`;

/** Ends the background script as the browser does when it idles; nothing to do when it has ended. */
export const END_BACKGROUND = `WebExtensionPolicy.getByID('${ADDON}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`;

/** What the add-on manager does when a reader switches a site of an extension on or off. */
export const changeOrigins = (change: 'add' | 'remove', origin: string) => `(async () => {
  ${PERMISSIONS}
  await ExtensionPermissions.${change}('${ADDON}', { permissions: [], origins: ['${origin}'] }, extension);
})()`;

/** What the add-on manager does when a reader allows an extension in private windows. */
export const ALLOW_PRIVATE = `(async () => {
  ${PERMISSIONS}
  ${MANAGER}
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add('${ADDON}', allowed, extension);
  await (await AddonManager.getAddonByID('${ADDON}')).reload();
})()`;

/** Opens the page's context menu and chooses one of our entries in it. */
export const chooseInMenu = (item: string) => `(async () => {
  const waitFor = async (find) => {
    for (let tries = 0; tries < 100; tries++) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('not in the menu: ${item}');
  };
  const menu = document.getElementById('contentAreaContextMenu');
  const { x, y } = gBrowser.selectedBrowser.getBoundingClientRect();
  for (const type of ['mousedown', 'mouseup', 'contextmenu'])
    window.synthesizeMouseEvent(type, x + 500, y + 300, { button: 2, clickCount: 1 }, {});
  const entry = await waitFor(() => menu.state === 'open' && menu.querySelector('[id$="-menuitem-_${item}"]'));
  const sub = entry.closest('menu');
  if (sub) {
    sub.openMenu(true);
    await waitFor(() => sub.menupopup.state === 'open');
  }
  entry.parentNode.activateItem(entry);
})()`;
