// Excel's page: the functions first and alone, since a workbook may wait for them; the pane after them.
import '../functions/start';

void import('../taskpane/index');
