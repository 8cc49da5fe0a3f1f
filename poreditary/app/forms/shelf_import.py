# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shelf_import.ui'
##
## Created by: packaging/generate.py
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QDialog,
    QHBoxLayout, QLabel, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ShelfImport(object):
    def setupUi(self, ShelfImport):
        if not ShelfImport.objectName():
            ShelfImport.setObjectName(u"ShelfImport")
        self.lines = QVBoxLayout(ShelfImport)
        self.lines.setObjectName(u"lines")
        self.summary = QLabel(ShelfImport)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.lines.addWidget(self.summary)

        self.rows = QListView(ShelfImport)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.lines.addWidget(self.rows)

        self.unknown = QLabel(ShelfImport)
        self.unknown.setObjectName(u"unknown")
        self.unknown.setWordWrap(True)
        self.unknown.setProperty(u"role", u"note")

        self.lines.addWidget(self.unknown)

        self.update = QCheckBox(ShelfImport)
        self.update.setObjectName(u"update")

        self.lines.addWidget(self.update)

        self.problem = QLabel(ShelfImport)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"care")

        self.lines.addWidget(self.problem)

        self.actions = QHBoxLayout()
        self.actions.setObjectName(u"actions")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.gap)

        self.import_button = QPushButton(ShelfImport)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"role", u"primary")

        self.actions.addWidget(self.import_button)

        self.cancel = QPushButton(ShelfImport)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.actions.addWidget(self.cancel)


        self.lines.addLayout(self.actions)


        self.retranslateUi(ShelfImport)

        self.import_button.setDefault(True)


        QMetaObject.connectSlotsByName(ShelfImport)
    # setupUi

    def retranslateUi(self, ShelfImport):
        ShelfImport.setWindowTitle(QCoreApplication.translate("ShelfImport", u"Import products", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ShelfImport", u"What would be imported", None))
#endif // QT_CONFIG(accessibility)
        self.update.setText(QCoreApplication.translate("ShelfImport", u"&Change products that are on the shelf already", None))
    # retranslateUi

