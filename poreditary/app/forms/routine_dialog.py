# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'routine_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QSizePolicy, QWidget)

class Ui_RoutineDialog(object):
    def setupUi(self, RoutineDialog):
        if not RoutineDialog.objectName():
            RoutineDialog.setObjectName(u"RoutineDialog")
        self.rows = QFormLayout(RoutineDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.name_label = QLabel(RoutineDialog)
        self.name_label.setObjectName(u"name_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(RoutineDialog)
        self.name.setObjectName(u"name")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.slot_label = QLabel(RoutineDialog)
        self.slot_label.setObjectName(u"slot_label")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.slot_label)

        self.slot = QComboBox(RoutineDialog)
        self.slot.setObjectName(u"slot")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.slot)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.slot_label.setBuddy(self.slot)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RoutineDialog)

        QMetaObject.connectSlotsByName(RoutineDialog)
    # setupUi

    def retranslateUi(self, RoutineDialog):
        self.name_label.setText(QCoreApplication.translate("RoutineDialog", u"&Name", None))
        self.slot_label.setText(QCoreApplication.translate("RoutineDialog", u"&When", None))
        pass
    # retranslateUi

