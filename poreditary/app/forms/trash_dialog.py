# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'trash_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QLabel, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_TrashDialog(object):
    def setupUi(self, TrashDialog):
        if not TrashDialog.objectName():
            TrashDialog.setObjectName(u"TrashDialog")
        self.lines = QVBoxLayout(TrashDialog)
        self.lines.setObjectName(u"lines")
        self.explanation = QLabel(TrashDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"role", u"note")

        self.lines.addWidget(self.explanation)

        self.stack = QStackedWidget(TrashDialog)
        self.stack.setObjectName(u"stack")
        self.waiting = QWidget()
        self.waiting.setObjectName(u"waiting")
        self.stack.addWidget(self.waiting)
        self.items = QListView()
        self.items.setObjectName(u"items")
        self.items.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.items.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.stack.addWidget(self.items)

        self.lines.addWidget(self.stack)

        self.actions = QHBoxLayout()
        self.actions.setObjectName(u"actions")
        self.put_back = QPushButton(TrashDialog)
        self.put_back.setObjectName(u"put_back")
        self.put_back.setAutoDefault(False)

        self.actions.addWidget(self.put_back)

        self.delete_forever = QPushButton(TrashDialog)
        self.delete_forever.setObjectName(u"delete_forever")
        self.delete_forever.setAutoDefault(False)
        self.delete_forever.setProperty(u"role", u"danger")

        self.actions.addWidget(self.delete_forever)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.gap)

        self.empty = QPushButton(TrashDialog)
        self.empty.setObjectName(u"empty")
        self.empty.setAutoDefault(False)
        self.empty.setProperty(u"role", u"danger")

        self.actions.addWidget(self.empty)

        self.close = QPushButton(TrashDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.actions.addWidget(self.close)


        self.lines.addLayout(self.actions)


        self.retranslateUi(TrashDialog)

        self.stack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(TrashDialog)
    # setupUi

    def retranslateUi(self, TrashDialog):
        TrashDialog.setWindowTitle(QCoreApplication.translate("TrashDialog", u"Trash", None))
        self.explanation.setText(QCoreApplication.translate("TrashDialog", u"What was deleted stays here until you put it back or delete it for good.", None))
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("TrashDialog", u"Deleted things", None))
#endif // QT_CONFIG(accessibility)
        self.put_back.setText(QCoreApplication.translate("TrashDialog", u"&Put back", None))
        self.delete_forever.setText(QCoreApplication.translate("TrashDialog", u"&Delete for good\u2026", None))
        self.empty.setText(QCoreApplication.translate("TrashDialog", u"&Empty trash\u2026", None))
        self.close.setText(QCoreApplication.translate("TrashDialog", u"&Close", None))
    # retranslateUi

