// Excel's page: the functions first and alone, since a workbook may wait for them; the pane after them.
import '../functions/start';
import { associateCommands } from '../taskpane/commands';

associateCommands();

void import(/* webpackChunkName: "pane" */ '../taskpane/index');
